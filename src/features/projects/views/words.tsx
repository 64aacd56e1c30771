import { Prose } from '#ui/kit.ts'
import { paragraphs } from '../paragraphs.ts'

/** What somebody wrote in a field of several lines, with its lines. */
export const WrittenWords = ({ text }: { readonly text: string }) => <Prose text={paragraphs(text)} />

/** The same within a line of a table or of a list, where no paragraph can stand. */
export const WrittenLines = ({ text }: { readonly text: string }) => (
  <>
    {text
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '')
      .flatMap((line, at) => (at === 0 ? [line] : [<br key={`${at} ${line}`} />, line]))}
  </>
)

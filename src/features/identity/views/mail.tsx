import { useFormat, useTexts } from '#text/use.ts'
import { PageHead, Section } from '#ui/kit.ts'
import type { Letter } from '../../../mail.ts'
import { identityTexts } from '../texts.ts'

const linkIn = (text: string): string | undefined => /https?:\/\/\S+/.exec(text)?.[0]

/** Letters that were caught instead of sent; only where no SMTP_URL is set. */
export const MailPage = ({ letters }: { readonly letters: readonly Letter[] }) => {
  const say = useTexts(identityTexts)
  const format = useFormat()
  return (
    <>
      <PageHead title={say('mail.title')} lede={say('mail.lede', { count: letters.length })} />
      {letters.map((letter, index) => {
        const link = linkIn(letter.text)
        return (
          <Section id={`brev-${index}`} title={letter.subject} note={`${letter.to} · ${format.moment(letter.sentAt)}`} key={index}>
            <pre class="letter">{letter.text}</pre>
            {link && <a href={link}>{link}</a>}
          </Section>
        )
      })}
    </>
  )
}

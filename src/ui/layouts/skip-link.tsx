import { useTexts } from '#text/use.ts'
import { texts } from '../texts.ts'

/** Where every layout's `main` can be jumped to. */
export const mainId = 'indhold'

/** The first stop of the keyboard: past the menu. */
export const SkipLink = () => {
  const say = useTexts(texts)
  return (
    <a class="skipnav" href={`#${mainId}`}>
      {say('toContent')}
    </a>
  )
}

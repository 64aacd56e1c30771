import { Icon } from './icon.tsx'

type PaperProps = {
  readonly href: string
  readonly name: string
  /** What its content is: pictures are drawn, documents shown in the browser's own viewer. */
  readonly kind: 'document' | 'picture'
  /** The words of the link that opens it alone. */
  readonly open: string
}

/** A paper as it was handed in, beside what was recorded of it. Its page must allow frames of our own. */
export const Paper = ({ href, name, kind, open }: PaperProps) => (
  <div class="paper-frame">
    <p>
      <a href={href}>
        <Icon name={kind === 'document' ? 'file-pdf' : 'attach'} small /> {open}
      </a>
    </p>
    {kind === 'document' ? <iframe class="paper" src={href} title={name} loading="lazy" /> : <img class="paper" src={href} alt={name} />}
  </div>
)

import { VisuallyHidden } from '#ui/kit.ts'

/** A SHA-256 in groups of eight that the eye can compare; screen readers hear its first group. */
export const HashText = ({ hash }: { readonly hash: string }) => (
  <code class="hash mono" title={hash}>
    <span aria-hidden="true">{hash.match(/.{1,8}/g)?.join(' ')}</span>
    <VisuallyHidden>{hash.slice(0, 8)} …</VisuallyHidden>
  </code>
)

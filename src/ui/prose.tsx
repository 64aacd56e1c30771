/** Plain text that somebody wrote; an empty line begins a new paragraph. */
export const Prose = ({ text }: { readonly text: string }) => (
  <div class="prose">
    {text.split(/\n\s*\n/).map((paragraph) => (
      <p key={paragraph}>{paragraph}</p>
    ))}
  </div>
)

import type { ComponentChildren } from 'preact'

/** Two short fields that belong together, such as a figure and its day: side by side, below each other on a phone. */
export const Pair = ({ children }: { readonly children: ComponentChildren }) => <div class="form-pair">{children}</div>

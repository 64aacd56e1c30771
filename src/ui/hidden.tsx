import type { ComponentChildren } from 'preact'

/** Words for those who listen; not on screen. */
export const VisuallyHidden = ({ children }: { readonly children: ComponentChildren }) => <span class="visually-hidden">{children}</span>

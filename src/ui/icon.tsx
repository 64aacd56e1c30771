import { asset } from './assets.ts'
import type { State } from './state.ts'

/** The icons of the sprite. They stand beside words, never alone. */
export const icons = [
  'add',
  'analytics',
  'assignment',
  'attach',
  'back',
  'calendar',
  'checklist',
  'close',
  'document',
  'down',
  'download',
  'edit',
  'file-excel',
  'file-pdf',
  'file-word',
  'forward',
  'groups',
  'help',
  'home',
  'info',
  'language',
  'link',
  'location',
  'lock',
  'mail',
  'menu',
  'payments',
  'person',
  'print',
  'save',
  'search',
  'send',
  'settings',

  'visible',
] as const
export type IconName = (typeof icons)[number]

type Shape = State | 'listed' | 'unlisted'

const Drawing = ({ id, kind }: { readonly id: string; readonly kind: string }) => (
  <svg class={kind} aria-hidden="true" focusable="false">
    <use href={`${asset('icons.svg')}#${id}`} />
  </svg>
)

/** A drawing of 18 px (small: 15) in the colour of the words beside it; silent for screen readers. */
export const Icon = ({ name, small = false }: { readonly name: IconName; readonly small?: boolean }) => (
  <Drawing id={`i-${name}`} kind={small ? 'icon icon-s' : 'icon'} />
)

/** The shape of a state or of a legal label, 16 px. Always beside its word. */
export const Glyph = ({ shape }: { readonly shape: Shape }) => <Drawing id={`s-${shape}`} kind={`glyph glyph-${shape}`} />

import type { VNode } from 'preact'
import { AreaSample } from './samples/area.tsx'
import { ConflictSample } from './samples/edit.tsx'
import type { SampleProps } from './samples/frame.tsx'
import { ListSample } from './samples/list.tsx'
import { OverviewSample } from './samples/overview.tsx'
import { PublicSample } from './samples/public.tsx'
import { SignalSample } from './samples/signal.tsx'

/** Whole pages of the kit, each under an address of its own in the gallery. */
export type GallerySample = { readonly slug: string; readonly title: string; readonly render: (props?: SampleProps) => VNode }

export const gallerySamples: readonly GallerySample[] = [
  { slug: 'overblik', title: 'Mit overblik', render: (props = {}) => <OverviewSample {...props} /> },
  { slug: 'omraade', title: 'Område', render: (props = {}) => <AreaSample {...props} /> },
  { slug: 'planer', title: 'Liste', render: (props = {}) => <ListSample {...props} /> },
  { slug: 'ingen-planer', title: 'Tom liste', render: (props = {}) => <ListSample {...props} empty /> },
  { slug: 'ret', title: 'To gemte samtidig', render: (props = {}) => <ConflictSample {...props} /> },
  { slug: 'signal', title: 'Formular på telefon', render: (props = {}) => <SignalSample {...props} /> },
  { slug: 'signal-afvist', title: 'Formular, afvist', render: (props = {}) => <SignalSample {...props} refused /> },
  { slug: 'offentlig', title: 'Offentlig side', render: (props = {}) => <PublicSample {...props} /> },
]

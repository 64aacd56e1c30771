import { ActBar, type Bead, Button, Thread } from '../../kit.ts'

const places = ['Område', 'Forum', 'Plan', 'Penge', 'Målinger', 'Beslutninger'] as const

const beads = (states: readonly Bead['state'][], here: number): readonly Bead[] =>
  places.map((label, at) => {
    const state = states[at] ?? null
    return {
      place: label,
      label,
      href: state === null ? null : `#${label}`,
      count: at === 0 || state === null ? null : at,
      state,
      here: at === here,
    }
  })

/** A thread with every state, a healthy one, one that has just begun; and what stops an act. */
export const Threads = ({ scope }: { readonly scope: string }) => (
  <>
    <Thread name={`alle tilstande, ${scope}`} beads={beads(['good', 'good', 'progress', 'missing', 'wait', 'stopped'], 2)} />
    <Thread name={`sund, ${scope}`} beads={beads(['good', 'good', 'good', 'good', 'good', 'good'], 0)} />
    <Thread name={`lige begyndt, ${scope}`} beads={beads(['good', 'wait', null, null, null, null], 0)} />
    <ActBar
      blockers={[
        { label: 'lokal leder for delaftale 4, frist 3. marts', href: '#leder' },
        { label: 'svar fra Landsbyggefonden', href: '#svar', status: 'wait' },
      ]}
    >
      <Button type="button" blockedBy="none">
        Send til Landsbyggefonden
      </Button>
    </ActBar>
  </>
)

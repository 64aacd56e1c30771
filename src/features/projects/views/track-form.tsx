import { useTexts } from '#text/use.ts'
import { ErrorSummary, Form, PageHead, TextField } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import { useShown } from '#web/shown.ts'
import { StaleNotice } from '#web/stale.tsx'
import { hrefOf } from '../read.ts'
import { judgeTrackRemoval, ofTrack } from '../removal.ts'
import type { Track } from '../rows.ts'
import { projectFormTexts } from '../texts.ts'
import type { ProjectFormProps } from './form-props.ts'
import { RemoveForm } from './remove-form.tsx'

/** A track of a project, new or changed. */
export const TrackPage = ({ project, track, mandates, shown }: ProjectFormProps & { readonly track: Track | null }) => {
  const say = useTexts(projectFormTexts)
  const { errors, field } = useShown(shown)
  const action = `${hrefOf(project)}/spor/${track?.id ?? 'nyt'}`
  return (
    <>
      <PageHead title={say(track ? 'track.change' : 'track.new')} lede={say('track.lede')} />
      <StaleNotice edit={shown.stale} />
      <Form action={action} version={track?.version}>
        <ErrorSummary errors={errors.filter((error) => error.field !== 'version')} />
        <TextField {...field('title')} label={say('field.title')} width="full" />
        <TextField {...field('leads')} label={say('field.leads')} hint={say('role.hint')} optional />
        <FormActs back={`${hrefOf(project)}#spor`} mandates={mandates} shown={shown} save={say('track.save')} />
      </Form>
      {track && (
        <RemoveForm
          action={`${action}/fjern`}
          note={say('track.remove.note')}
          label={say('track.remove')}
          mandates={mandates}
          kept={judgeTrackRemoval(project.deliverables, track.id)}
          holding={{ href: hrefOf(project), deliverables: ofTrack(project.deliverables, track.id) }}
        />
      )}
    </>
  )
}

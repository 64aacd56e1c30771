import { blank, type Page, type Shown } from '#web/page.ts'
import { addTrack, changeTrack, removeTrack } from '../commands/tracks.ts'
import { trackOf } from '../find.ts'
import { TrackForm, trackWords } from '../forms.ts'
import { projectFormTexts } from '../texts.ts'
import { TrackPage } from '../views/track-form.tsx'
import { EmptyForm } from './empty.ts'
import { idIn, openProject } from './open.ts'
import { backTo, saveForm, showForm } from './save.tsx'

export const askTrack = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const project = await openProject(page)
  return showForm(page, project, projectFormTexts.in(page.language)('track.new'), shown, (mandates) => (
    <TrackPage project={project} track={null} mandates={mandates} shown={shown ?? blank()} />
  ))
}

export const saveTrack = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: TrackForm,
    command: addTrack,
    ask: askTrack,
    run: (_, value, about) => addTrack(page.platform, page.member, { ...value, ...about }),
    next: (project) => backTo(project, 'spor'),
  })

export const askTrackChange = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const project = await openProject(page)
  const track = trackOf(project, idIn(page, 'track'))
  return showForm(page, project, projectFormTexts.in(page.language)('track.change'), shown, (mandates) => (
    <TrackPage project={project} track={track} mandates={mandates} shown={shown ?? blank(trackWords(track))} />
  ))
}

export const saveTrackChange = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: TrackForm,
    command: changeTrack,
    ask: askTrackChange,
    run: (_, value, about) => changeTrack(page.platform, page.member, { ...value, ...about, track: idIn(page, 'track') }),
    now: (project) => trackWords(trackOf(project, idIn(page, 'track'))),
    next: (project) => backTo(project, 'spor'),
  })

export const takeTrack = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: EmptyForm,
    command: removeTrack,
    ask: async (_, { refusals }) => {
      const track = trackOf(await openProject(page), idIn(page, 'track'))
      return askTrackChange(page, { words: trackWords(track), refusals })
    },
    run: (_, __, { project, mandate }) =>
      removeTrack(page.platform, page.member, { project, track: idIn(page, 'track'), ...(mandate && { mandate }) }),
    next: (project) => backTo(project, 'spor'),
  })

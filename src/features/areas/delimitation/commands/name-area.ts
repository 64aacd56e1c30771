import { command } from '#features/identity'
import type { Id } from '#kernel/id'
import { at, done, refused } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import { mayRegisterAreas } from '../../area/policy.ts'
import { subjectOf } from '../../area/read.ts'
import { lockArea } from '../../area/stage.ts'
import { delimitationTexts } from '../texts.ts'

export type NameArea = { readonly area: Id; readonly version: number | undefined; readonly nicknames: readonly string[] }

const mostNames = 20

/** Writes what people call an area; search finds it by that. Refuses a stale edit, more names than anybody uses, and a change that changes nothing. */
export const nameArea = command<NameArea, null>('area.nicknames_changed', mayRegisterAreas, async (stage, input) => {
  const area = await lockArea(stage, input.area)
  stage.permit(subjectOf(area, stage.today))
  const fresh = freshEdit(area.version, input.version)
  if (!fresh.ok) return fresh
  const { municipality, id } = area
  const nicknames = [...new Set(input.nicknames)].filter((name) => name.toLocaleLowerCase('da') !== area.name.toLocaleLowerCase('da'))
  const say = delimitationTexts.phrase
  if (nicknames.length > mostNames) return refused(at('nicknames', say('refused.many', { most: mostNames })))
  if (nicknames.join('\n') === area.nicknames.join('\n')) return refused(at('nicknames', say('refused.unchanged')))
  await stage.tx
    .updateTable('area')
    .set({ nicknames, version: area.version + 1 })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .execute()
  return done({ value: null, entry: { municipality, subject: { kind: 'area', id }, detail: { fields: ['nicknames'] } } })
})

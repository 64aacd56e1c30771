import { z } from 'zod'
import { choice, day, several, text } from '#web/fields.ts'
import { effects } from '../../../../rules/evidence-majority/index.ts'

export const ReferencesForm = z.object({ entries: several() })

export const EffectForm = z.object({ effect: choice(effects), judgedOn: day(), grounds: text(2_000) })

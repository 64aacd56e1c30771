import { z } from 'zod'
import { choice, optionalAnyText, optionalId, text } from '#web/fields.ts'
import { references } from './contribution.ts'

/** What a goal is held beside. The distance is read with the choice, so that it can be said of which figure it is. */
export const HoldForm = z.object({ code: text(80), reference: choice(references), twin: optionalId(), distance: optionalAnyText(20) })

import { z } from 'zod'
import { id, optionalText } from '#web/fields.ts'

/** The municipality that a plan is for; the file comes beside it. */
export const FileForm = z.object({ municipality: optionalText(3) })

/** Nothing but the mandate is asked for. */
export const ConfirmForm = z.object({})

/** The file that waits. */
export const WaitingForm = z.object({ fil: id() })

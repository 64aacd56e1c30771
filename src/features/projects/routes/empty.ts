import { z } from 'zod'

/** A form that is one button: it asks for nothing. */
export const EmptyForm = z.object({})

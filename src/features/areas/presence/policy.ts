import { may, permission } from '#features/identity'

/**
 * Seeing how much of the municipality is in a place: those who coordinate, lead and serve the steering group, and its seats. A municipal seat in
 * an area's own forum sees that area. Neither associations nor the public do.
 */
export const mayReadPresence = permission(
  'presence.read',
  may('coordinator', 'director', 'secretariat').everywhere,
  may('municipal_seat').inOwnBody,
)

/** Saying which services are counted, where counts come from and why, and reading them in. */
export const mayImportPresence = permission('presence.import', may('coordinator').everywhere)

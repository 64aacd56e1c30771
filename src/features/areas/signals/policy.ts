import { may, permission } from '#features/identity'

/** Saying what one sees. Whoever works in the front line of a municipality may name any place in it. */
export const maySignal = permission('signal.send', may('institution_leader', 'front_line_worker').everywhere)

/**
 * Seeing one signal: those who look after them all, whoever wrote it, those whose body decides the case that it is in, and partners that the
 * case was opened to.
 */
export const mayReadSignal = permission(
  'signal.read',
  may('coordinator', 'secretariat', 'director').everywhere,
  may('municipal_seat', 'committee_member').inOwnBody,
  may('project_leader', 'association_manager').inOwnOrganisation,
  may('institution_leader', 'front_line_worker').withOwn,
)

/** Seeing the inbox with every signal of the municipality. */
export const maySeeInbox = permission('signal.inbox', may('coordinator', 'secretariat', 'director').everywhere)

/** Answering, placing and closing signals. */
export const mayAnswerSignals = permission('signal.answer', may('coordinator', 'secretariat').everywhere)

/** Writing back on one's own signal. */
export const mayReply = permission('signal.reply', may('institution_leader', 'front_line_worker').withOwn)

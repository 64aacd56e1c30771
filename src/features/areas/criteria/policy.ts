import { may, permission } from '#features/identity'

/** Seeing the steering group's criteria, what areas and estates come to by them, and which stand out: those who see the presence behind them. */
export const mayReadCriteria = permission(
  'criteria.read',
  may('coordinator', 'director', 'secretariat').everywhere,
  may('municipal_seat').inOwnBody,
)

/** Recording a set that a body has decided, and which estates lie beside each other. */
export const mayRecordCriteria = permission('criteria.record', may('coordinator', 'secretariat').everywhere)

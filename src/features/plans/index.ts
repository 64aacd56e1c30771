export { acrossTexts } from './across/texts.ts'
export { type SendAmendment, type SentAmendment, sendAmendment, type WithdrawAmendment, withdrawAmendment } from './amendment/commands.ts'
export { type PlanWithFund, plansWithFund } from './amendment/fund.ts'
export { amendmentTexts } from './amendment/texts.ts'
export { type WriteAnchoring, writeAnchoring } from './anchoring/commands.ts'
export type { ApprovalRecord, Outcome } from './approval/approval.ts'
export { type ConfirmDecision, confirmDecision, refuseRecord } from './approval/confirm-decision.ts'
export { inboxOf } from './approval/inbox.ts'
export { type MeetCondition, meetCondition } from './approval/meet-condition.ts'
export { type NameDeciders, nameDeciders } from './approval/name-deciders.ts'
export { getApproval, type PlanAtWork, plansAtWork } from './approval/queries.ts'
export { type RecordDecision, recordDecision } from './approval/record-decision.ts'
export { type SetDates, setDates } from './approval/set-dates.ts'
export { standingsOf, statusOf } from './approval/standing.ts'
export { type SubmitPlan, type Submitted, submitPlan } from './approval/submit-plan.ts'
export { type TakeDecision, takeDecision } from './approval/take-decision.ts'
export type { PlanTask, TaskKind } from './approval/task.ts'
export { type ChangeBudget, changeBudget } from './budget/change-budget.ts'
export { type ConfirmHours, confirmHours } from './budget/confirm-hours.ts'
export { type LaidBudget, type LayBudget, layBudget } from './budget/lay-budget.ts'
export { type HandInPaper, handInPaper } from './calendar/papers.ts'
export { type AddCatalogue, addCatalogue } from './catalogue/commands/catalogues.ts'
export { type AddEntry as AddCatalogueEntry, addEntry as addCatalogueEntry } from './catalogue/commands/entries.ts'
export { dropBeside, type HoldBeside, holdBeside } from './contribution/commands.ts'
export { type AnswerQuestion, answerQuestion, type RecordQuestion, recordQuestion } from './dialogue/commands.ts'
export { type AnswerParallel, answerParallel } from './effort/commands/answer-parallel.ts'
export { type ChangeEffort, changeEffort } from './effort/commands/change-effort.ts'
export { type EndEffort, endEffort } from './effort/commands/end-effort.ts'
export { type ProposedEffort, type ProposeEffort, proposeEffort } from './effort/commands/propose-effort.ts'
export { type SendEffort, sendEffort } from './effort/commands/send-effort.ts'
export { type SetMoney, setMoney } from './effort/commands/set-money.ts'
export { type JudgeEffect, judgeEffect } from './evidence/commands/judge-effect.ts'
export { type SetReferences, setReferences } from './evidence/commands/set-references.ts'
export { type LockPeriod, lockPeriod, type ReopenPeriod, reopenPeriod } from './measures/commands/lock-period.ts'
export { type RecordFigures, recordFigures } from './measures/commands/record-figures.ts'
export { type RemindMissing, remindMissing } from './measures/commands/remind-missing.ts'
export { type EndMilestone, endMilestone } from './milestone/commands.ts'
export { type BeginFrom, beginFrom } from './origin/commands.ts'
export { type AddActivity, addActivity } from './part/commands/add-activity.ts'
export { type AddGoal, addGoal } from './part/commands/add-goal.ts'
export { type AddMilestone, addMilestone } from './part/commands/add-milestone.ts'
export { type ChangeActivity, changeActivity } from './part/commands/change-activity.ts'
export { type ChangeGoal, changeGoal } from './part/commands/change-goal.ts'
export { type ChangeMilestone, changeMilestone } from './part/commands/change-milestone.ts'
export { type MeasureGoal, measureGoal } from './part/commands/measure-goal.ts'
export { removeActivity } from './part/commands/remove-activity.ts'
export { removeGoal } from './part/commands/remove-goal.ts'
export { removeMilestone } from './part/commands/remove-milestone.ts'
export { type WriteSections, writeSections } from './part/commands/write-sections.ts'
export { GoalCounts } from './part/views/light.tsx'
export { PlanState } from './part/views/plan-state.tsx'
export { type ChangePlan, changePlan } from './plan/change-plan.ts'
export { type CreatedPlan, type CreatePlan, createPlan } from './plan/create-plan.ts'
export { type AddPlanEstate, addPlanEstate, type LeavePlan, leavePlan } from './plan/estates.ts'
export { changePlanJournal } from './plan/journal.ts'
export { publishPlan, withdrawPlan } from './plan/publish-plan.ts'
export { type AddStaff, addStaff, removeStaff } from './plan/staff.ts'
export { mayDrawForPlans, mayReadForFund, mayReadPlan, mayWriteEfforts, mayWritePlan } from './policy.ts'
export {
  answerPrequalification,
  type FreezePrequalification,
  freezePrequalification,
  judgePrequalification,
  sendPrequalification,
  type TakeStep,
  type WritePrequalification,
  writePrequalification,
} from './prequalification/commands.ts'
export { keepPrinting, printDue } from './print/printing.ts'
export {
  type AddPolicy,
  addPolicy,
  type FreezeProposal,
  freezeProposal,
  type WriteProposal,
  writeProposal,
} from './proposal/commands.ts'
export { listPlans, type PlanFilter } from './queries.ts'
export { type Plan, readPlan, shapeOf } from './read.ts'
export { type OpenRegister, openParticipantRegister } from './register/commands/open-register.ts'
export { type AddParticipant, addParticipant, endRegister } from './register/commands/participants.ts'
export { keepForgetting } from './register/forgetting.ts'
export { type AddRisk, addRisk, type CloseRisk, closeRisk, type ReviewRisk, reopenRisk, reviewRisk } from './risk/commands.ts'
export { type CorrectSession, correctSession } from './session/commands/change-session.ts'
export { type RegisterSession, registerSession } from './session/commands/register-session.ts'
export {
  type BeginStatus,
  beginStatus,
  type NoteStatus,
  noteStatus,
  type SendStatus,
  sendStatus,
  type WriteStatus,
  writeStatus,
} from './status/commands.ts'
export { type AddStory, addStory } from './story/commands.ts'
export { type AddTask, addTask, finishTask, type LayChecklist, layChecklist } from './task/commands.ts'
export { type AddNode, addNode } from './theory/commands/add-node.ts'
export { type BeginTheory, beginTheory } from './theory/commands/begin-theory.ts'
export { type ChangeArrow, changeArrow } from './theory/commands/change-arrow.ts'
export { type ChangeNode, changeNode } from './theory/commands/change-node.ts'
export { type DrawArrow, drawArrow } from './theory/commands/draw-arrow.ts'
export { removeArrow } from './theory/commands/remove-arrow.ts'
export { removeNode } from './theory/commands/remove-node.ts'
export {
  type EndNote,
  endNote,
  type NoteSection,
  noteSection,
  type OwnSection,
  ownSection,
  type WriteSection,
  writeSection,
} from './writing/commands.ts'

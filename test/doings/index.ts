import { afterwardsDoings } from './afterwards.ts'
import { amendmentDoings } from './amendments.ts'
import { approvalDoings } from './approvals.ts'
import { areaDoings } from './areas.ts'
import { bodyDoings } from './bodies.ts'
import { budgetDoings } from './budgets.ts'
import { calendarDoings } from './calendar.ts'
import { caseDoings } from './cases.ts'
import { catalogueDoings } from './catalogues.ts'
import type { Doings } from './doing.ts'
import { effortDoings } from './efforts.ts'
import { figureDoings } from './figures.ts'
import { fundingDoings } from './funding.ts'
import { identityDoings } from './identity.ts'
import { indicatorDoings } from './indicators.ts'
import { measuresDoings } from './measures.ts'
import { partDoings } from './parts.ts'
import { planDoings } from './plans.ts'
import { presenceDoings } from './presence.ts'
import { projectDoings } from './projects.ts'
import { registerDoings } from './registers.ts'
import { reportDoings } from './reports.ts'
import { sessionDoings } from './sessions.ts'
import { signalDoings } from './signals.ts'
import { storyDoings } from './stories.ts'
import { takeoverDoings } from './takeovers.ts'
import { taskDoings } from './tasks.ts'
import { theoryDoings } from './theories.ts'

/**
 * How each act that a form can do is done as it should be, by the form's address. A new form has no test of its act until it
 * stands here: the test that reads this list says so.
 */
export const doings: Doings = {
  ...identityDoings,
  ...areaDoings,
  ...signalDoings,
  ...presenceDoings,
  ...caseDoings,
  ...figureDoings,
  ...indicatorDoings,
  ...bodyDoings,
  ...planDoings,
  ...takeoverDoings,
  ...partDoings,
  ...calendarDoings,
  ...reportDoings,
  ...measuresDoings,
  ...sessionDoings,
  ...registerDoings,
  ...storyDoings,
  ...taskDoings,
  ...theoryDoings,
  ...catalogueDoings,
  ...budgetDoings,
  ...approvalDoings,
  ...amendmentDoings,
  ...afterwardsDoings,
  ...effortDoings,
  ...projectDoings,
  ...fundingDoings,
}

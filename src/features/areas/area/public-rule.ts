import type { Page } from '#web/page.ts'
import { publicRuleOn, type SourcedRule } from '../../../../rules/disclosure-control/index.ts'

/** The rule that figures are shown by to all who have not asked for exact ones: the public's, for members too, so that no two views differ. */
export const publicRule = ({ platform }: Pick<Page, 'platform'>): SourcedRule => publicRuleOn(platform.clock.today())

import type { Day } from '#kernel/day'
import { citedIn } from '#rules/dated'
import { useLanguage, useTexts } from '#text/use.ts'
import { Example, Source, Unverified } from '#ui/kit.ts'
import { approvalTemplateIds, approvalTemplateOn } from '../../../../../rules/approval-graphs/index.ts'
import type { ApprovalRecord } from '../approval.ts'
import { approvalTexts } from '../texts.ts'

type RuleProps = { readonly record: ApprovalRecord; readonly day: Day }

/** The template that a plan's steps were copied from, as its file has it for the plan's first day. */
const templateOf = ({ record, day }: RuleProps) => {
  const id = approvalTemplateIds.find((one) => one === record.template?.id)
  return id ? approvalTemplateOn(id, day) : null
}

/** The rule by which the plan is approved: its name and version. */
export const RuleName = (props: RuleProps) => {
  const say = useTexts(approvalTexts)
  const language = useLanguage()
  const template = templateOf(props)
  const { template: copied } = props.record
  if (!copied) return null
  return (
    <>
      {say('rule.name', { name: template?.name[language] ?? copied.id, version: copied.version })} {template?.example && <Example />}
    </>
  )
}

/** Where the rule comes from, and what is not sure about it. */
export const RuleLine = (props: RuleProps) => {
  const say = useTexts(approvalTexts)
  const language = useLanguage()
  const template = templateOf(props)
  if (!template) return null
  const source = citedIn(template, language)
  return (
    <Source>
      {say('rule.source', { source })} {!template.verified && <Unverified source={source} />}{' '}
      {template.note && `${template.note[language]}. `}
      {say('rule.copy')}
    </Source>
  )
}

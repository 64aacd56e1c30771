import { usePhrases, useTexts } from '#text/use.ts'
import { type Choice, Facts, Pair, Select, TextArea } from '#ui/kit.ts'
import { useShown } from '#web/shown.ts'
import { FormPage, type PartFormProps, Removal } from '../../part/views/form-page.tsx'
import { columnTitle } from '../columns.ts'
import type { ArrowDocument } from '../document.ts'
import { arrowHref, theoryHref } from '../href.ts'
import { theoryFormTexts } from '../texts.ts'
import { inOrder, namesIn, nodeName, theoryOf } from '../theory.ts'

type ArrowPageProps = PartFormProps & { readonly arrow: (ArrowDocument & { readonly version: number }) | null }

/** The nodes of a theory to choose from, each with the column that it stands in. */
const useNodes = (part: ArrowPageProps['part']): readonly Choice[] => {
  const speak = usePhrases()
  return inOrder(theoryOf(part).nodes).map((node) => ({ value: node.id, label: `${speak(columnTitle(node))}: ${nodeName(part, node)}` }))
}

/** An arrow: from where to where, what one assumes by it, how that is tested, who else influences it, what speaks for it. */
export const ArrowPage = (props: ArrowPageProps) => {
  const say = useTexts(theoryFormTexts)
  const { plan, part, arrow, shown, mandates } = props
  const { field } = useShown(shown)
  const nodes = useNodes(part)
  const nameOf = namesIn(part)
  const action = arrow ? arrowHref(plan, arrow.id) : `${theoryHref(plan, part.number)}/pile/ny`
  return (
    <>
      <FormPage
        {...props}
        title={say(arrow ? 'arrow.edit' : 'arrow.new')}
        lede={say('arrow.lede')}
        save={say('arrow.save')}
        action={action}
        version={arrow?.version}
        back={theoryHref(plan, part.number)}
        anchor="pile"
      >
        {arrow ? (
          <Facts
            items={[
              { label: say('arrow.from'), value: nameOf(arrow.from) },
              { label: say('arrow.to'), value: nameOf(arrow.to) },
            ]}
          />
        ) : (
          <Pair>
            <Select {...field('from')} label={say('arrow.from')} items={nodes} />
            <Select {...field('to')} label={say('arrow.to')} items={nodes} />
          </Pair>
        )}
        <TextArea {...field('assumption')} label={say('arrow.assumption')} hint={say('arrow.assumption.hint')} rows={3} optional />
        <TextArea {...field('test')} label={say('arrow.test')} hint={say('arrow.test.hint')} rows={3} optional />
        <TextArea {...field('others')} label={say('arrow.others')} hint={say('arrow.others.hint')} rows={3} optional />
        <TextArea {...field('evidence')} label={say('arrow.evidence')} hint={say('arrow.evidence.hint')} rows={3} optional />
      </FormPage>
      {arrow && (
        <Removal
          action={`${action}/fjern`}
          version={arrow.version}
          note={say('arrow.remove.note')}
          act={say('arrow.remove')}
          mandates={mandates}
          shown={shown}
        />
      )}
    </>
  )
}

import { useTexts } from '#text/use.ts'
import { TextArea } from '#ui/kit.ts'
import { useShown } from '#web/shown.ts'
import { sectionsOf } from '../../document.ts'
import { hrefOf } from '../../open.ts'
import { partFormTexts, partTexts } from '../texts.ts'
import { FormPage, type PartFormProps } from './form-page.tsx'

const most = 20_000

/** All texts of a part on one form, each with what belongs there. */
export const TextPage = (props: PartFormProps) => {
  const say = useTexts(partFormTexts)
  const page = useTexts(partTexts)
  const { plan, part, shown } = props
  const { field } = useShown(shown)
  return (
    <FormPage
      {...props}
      title={say('text.title')}
      lede={say('text.lede')}
      save={say('text.save')}
      action={`${hrefOf(plan)}/dele/${part.number}/tekst`}
      version={part.version}
      anchor="tekster"
    >
      {sectionsOf[part.kind].map((section) => (
        <TextArea
          {...field(section)}
          label={page(`section.${section}`)}
          hint={page(`section.${section}.teach`)}
          rows={8}
          maxLength={most}
          optional
          key={section}
        />
      ))}
    </FormPage>
  )
}

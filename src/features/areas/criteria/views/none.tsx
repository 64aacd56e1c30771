import { useTexts } from '#text/use.ts'
import { Empty, PageHead } from '#ui/kit.ts'
import { criteriaTexts } from '../texts.ts'

/** What stands where the reader sees no whole municipality. */
export const NoMunicipality = ({ title }: { readonly title: string }) => {
  const say = useTexts(criteriaTexts)
  return (
    <>
      <PageHead title={title} />
      <Empty title={say('none.title')}>{say('none.why')}</Empty>
    </>
  )
}

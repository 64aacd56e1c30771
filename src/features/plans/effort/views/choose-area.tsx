import { useTexts } from '#text/use.ts'
import { ButtonLink, Empty, LinkList, PageHead } from '#ui/kit.ts'
import { effortTexts } from '../texts.ts'

type ChooseProps = {
  readonly body: { readonly id: string; readonly name: string }
  readonly areas: readonly { readonly slug: string; readonly name: string }[]
}

/** Which of a body's areas an effort shall be in; it teaches where the body has none. */
export const ChooseAreaPage = ({ body, areas }: ChooseProps) => {
  const say = useTexts(effortTexts)
  if (areas.length === 0)
    return (
      <>
        <PageHead title={say('area.title')} />
        <Empty
          title={say('area.none', { body: body.name })}
          act={<ButtonLink href="/omraader">{say('area.none.act')}</ButtonLink>}
          example={say('area.none.example')}
        >
          {say('area.none.why')}
        </Empty>
      </>
    )
  return (
    <>
      <PageHead title={say('area.title')} lede={say('area.lede', { body: body.name })} />
      <LinkList items={areas.map(({ slug, name }) => ({ label: name, href: `/omraader/${slug}/indsatser/ny?organ=${body.id}` }))} />
    </>
  )
}

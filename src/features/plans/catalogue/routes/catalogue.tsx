import { reading } from '#database/database'
import { activityKinds, targetGroups } from '#features/areas'
import { placeIn, placesFor, scopeOf } from '#features/identity'
import { blank, type Page, type Shown } from '#web/page.ts'
import { submit } from '#web/submit.ts'
import { mayKeepCatalogues } from '../../policy.ts'
import { addCatalogue, changeCatalogue } from '../commands/catalogues.ts'
import { catalogueConflict } from '../conflict.ts'
import { CatalogueForm, catalogueFrom, catalogueWords, NewCatalogueForm } from '../forms.ts'
import { keepersIn } from '../queries.ts'
import { catalogueTexts } from '../texts.ts'
import { CataloguePage } from '../views/catalogue.tsx'
import { CatalogueFormPage } from '../views/catalogue-form.tsx'
import { type Catalogue, frameOf, hrefOf, keeping, keepingOrDenied, openCatalogue, staleEdit } from './open.ts'

/** A catalogue with its entries, narrowed by what the address asks for. */
export const showCatalogue = async (page: Page): Promise<Response> => {
  const { catalogue } = await openCatalogue(page, () => Promise.resolve(null))
  const filter = {
    group: targetGroups.find((group) => group === page.query('maalgruppe')) ?? null,
    kind: activityKinds.find((kind) => kind === page.query('slags')) ?? null,
  }
  return page.show(
    { ...frameOf(page, `${catalogue.name} ${catalogue.edition}`, null), status: 200 },
    <CataloguePage catalogue={catalogue} href={hrefOf(catalogue)} filter={filter} keeping={keeping(page, catalogue).length > 0} />,
  )
}

export const askNewCatalogue = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const places = placesFor(page, mayKeepCatalogues)
  const codes = places.map(({ code }) => code)
  const keepers = await reading(page.platform.database, scopeOf(page), (tx) => keepersIn(tx, codes))
  return page.show(
    frameOf(page, catalogueTexts.in(page.language)('new'), shown),
    <CatalogueFormPage
      catalogue={null}
      href="/kataloger"
      keepers={keepers}
      places={places}
      mandates={places.length === 1 ? (places[0]?.mandates ?? []) : []}
      shown={shown ?? blank({ kind: 'evidence' })}
    />,
  )
}

export const saveNewCatalogue = (page: Page): Promise<Response> =>
  submit(page, {
    schema: NewCatalogueForm,
    ask: askNewCatalogue,
    run: async ({ value: { municipality, ...facts }, mandate }) => {
      const place = placeIn(placesFor(page, mayKeepCatalogues), municipality)
      if (!place.ok) return place
      return addCatalogue(page.platform, page.member, { municipality: place.value.code, ...catalogueFrom(facts), ...mandate })
    },
    saved: (id) => page.saved(hrefOf({ id }), addCatalogue.act),
  })

const wordsOf = (catalogue: Catalogue) => catalogueWords({ ...catalogue, keeper: catalogue.keeper?.id ?? null })

export const askCatalogue = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { catalogue, rest: keepers } = await openCatalogue(page, (tx, { municipality }) => keepersIn(tx, [municipality]))
  return page.show(
    frameOf(page, catalogueTexts.in(page.language)('catalogue.change'), shown, catalogue),
    <CatalogueFormPage
      catalogue={catalogue}
      href={hrefOf(catalogue)}
      keepers={keepers}
      places={[]}
      mandates={keepingOrDenied(page, catalogue)}
      shown={shown ?? blank(wordsOf(catalogue))}
    />,
  )
}

export const saveCatalogue = async (page: Page): Promise<Response> => {
  const { catalogue, rest: keepers } = await openCatalogue(page, (tx, { municipality }) => keepersIn(tx, [municipality]))
  keepingOrDenied(page, catalogue)
  const names = new Map(keepers.map(({ id, name }) => [id, name] as const))
  return submit(page, {
    schema: CatalogueForm,
    ask: askCatalogue,
    run: ({ value, version, mandate }) =>
      changeCatalogue(page.platform, page.member, { catalogue: catalogue.id, version, ...catalogueFrom(value), ...mandate }),
    saved: () => page.saved(hrefOf(catalogue), changeCatalogue.act),
    stale: (mine) =>
      staleEdit(
        page,
        (act) => act === changeCatalogue.act,
        (now) => catalogueConflict(page.language, names, { theirs: wordsOf(now), mine }),
      ),
  })
}

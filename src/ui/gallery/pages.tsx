import { renderPage } from '../layouts/render.ts'
import { GalleryPage } from './page.tsx'
import { gallerySamples } from './samples.tsx'

/** Every page of the gallery as it is sent: what the stylesheet is cut to and what the tests check. */
export const pagesOfTheKit = (): readonly string[] => [
  renderPage(<GalleryPage />),
  ...gallerySamples.map((sample) => renderPage(sample.render())),
]

import type { Help } from '@/lib/core/procedure/public-page'
import type { TextPage } from '@/lib/words/procedure/privacy-page'
import { Each } from './each'
import { Frame, LanguageLink } from './frame'
import { lead, opening, row } from './looks'
import type { Place } from './place'
import { OneBlock } from './procedure'
import { Section } from './section'

/** A page to read: privacy, accessibility. Short headings in the margin, text beside them. */
export function TextDocument({ place, path, page, help }: { place: Place; path: string; page: TextPage; help: Help }) {
  return (
    <Frame place={place} language={<LanguageLink place={place} path={path} />} help={help}>
      <div className={`${row} ${opening}`}>
        <div className="prose">
          <h1>{page.title}</h1>
          <p className={lead}>{page.lead}</p>
        </div>
      </div>
      <Each of={page.parts}>
        {(part) => (
          <Section id={part.id} heading={part.heading}>
            <Each of={part.blocks}>{(block) => <OneBlock block={block} form="" />}</Each>
          </Section>
        )}
      </Each>
    </Frame>
  )
}

import type { Asked, Leaflet } from '@/lib/core/procedure/leaflet'
import type { Help } from '@/lib/core/procedure/public-page'
import { Each } from './each'
import { Frame, LanguageLink } from './frame'
import { fieldLabel, hint, lead, opening, row, small } from './looks'
import type { Place } from './place'
import { OneBlock } from './procedure'
import { Section } from './section'

/** The form on paper: each question with room to answer, for whoever calls or writes. */
export function LeafletDocument({ place, leaflet, help }: { place: Place; leaflet: Leaflet; help: Help }) {
  return (
    <Frame place={place} language={<LanguageLink place={place} path={`/${place.slug}/leaflet`} />} help={help}>
      <div className={`${row} ${opening}`}>
        <div className="prose">
          <h1>{leaflet.title}</h1>
          <p className={lead}>{leaflet.lead}</p>
          <p className={`print:hidden ${small}`}>{leaflet.print}</p>
        </div>
      </div>
      <Each of={leaflet.sections}>
        {(section) => (
          <Section id={section.id} heading={section.heading}>
            <Each of={section.asked}>{(asked) => <Question asked={asked} tick={leaflet.tick} />}</Each>
          </Section>
        )}
      </Each>
      <Section id="give" heading={leaflet.give.heading}>
        <p>{leaflet.give.text}</p>
        <OneBlock block={leaflet.give.ways} form="" />
      </Section>
    </Frame>
  )
}

function Question({ asked: { question, hints, onlyIf, lines, boxes }, tick }: { asked: Asked; tick: string }) {
  return (
    <div className="break-inside-avoid py-3">
      {onlyIf ? <p className={small}>{onlyIf}</p> : null}
      <p className={fieldLabel}>{question}</p>
      <Each of={hints}>{(one) => <p className={hint}>{one}</p>}</Each>
      {boxes.length > 0 ? <p className={hint}>{tick}</p> : null}
      <Each of={boxes}>
        {(box) => (
          <p>
            <span aria-hidden="true">☐</span> {box}
          </p>
        )}
      </Each>
      <Each of={Array.from({ length: lines }, (_, at) => at)}>
        {() => <div className="h-8 border-page-control border-b" aria-hidden="true" />}
      </Each>
    </div>
  )
}

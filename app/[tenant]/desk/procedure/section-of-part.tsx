import { sectionLooks } from '@/app/_ui/section'
import { valueAt } from '@/lib/core/procedure/draft-place'
import { sayRemark } from '@/lib/words/procedure/say-remark'
import { saveSectionAction } from './actions'
import { AutoField } from './fields/auto-field'
import { isAbout, type Writing } from './fields/writing'
import { LawRemark } from './law-remarks'
import { Offers } from './offers'
import type { Opened } from './open-procedure'
import type { Section } from './section'
import { SectionForm } from './section-form'
import { anchorOf, type PartPage } from './sections'

type Props = { opened: Opened; page: PartPage; section: Section }

/** One section: its form, with what the law says beside each field it says something about. */
export function SectionOfPart({ opened, page, section }: Props) {
  const { desk, words, screen } = opened
  const writing = writingOf(opened)
  const noted = opened.remarks.some(({ field }) => section.paths.some((path) => isAbout(field, path)))
  return (
    <section className={`${sectionLooks} mt-6 max-w-[980px]`} id={section.id} aria-labelledby={`head-${section.id}`}>
      <h2 id={`head-${section.id}`}>{section.title[desk.lang]}</h2>
      {section.about ? <p className="text-meta text-muted">{section.about[desk.lang]}</p> : null}
      {section.id === 'external' ? <Offers opened={opened} /> : null}
      <SectionForm
        action={saveSectionAction}
        tenant={desk.slug}
        lang={desk.lang}
        part={page.slug}
        section={section.id}
        revision={screen.revision}
        words={{ save: words.save, saved: words.saved }}
      >
        {section.paths.map((path) => (
          <Row key={path} writing={writing} path={path} noted={noted} />
        ))}
      </SectionForm>
    </section>
  )
}

/** `noted`: the law says something about a row of this section, so that all leave room beside them. */
function Row({ writing, path, noted }: { writing: Writing; path: string; noted: boolean }) {
  const remarks = writing.remarks.filter(({ field }) => isAbout(field, path))
  return (
    <div
      className={`grid grid-cols-1 gap-x-4 gap-y-2 border-t border-rule pt-2.5 pb-3 first-of-type:border-t-0 ${noted ? 'half:grid-cols-[minmax(0,1fr)_220px]' : ''}`}
      id={anchorOf(path)}
    >
      <AutoField writing={writing} path={path} value={valueAt(writing.draft, path)} />
      {remarks.length > 0 ? (
        <aside className="flex flex-col gap-3">
          {remarks.map((remark) => (
            <LawRemark key={`${remark.field} ${sayRemark(remark, writing.lang)}`} remark={remark} lang={writing.lang} />
          ))}
        </aside>
      ) : null}
    </div>
  )
}

function writingOf({ desk, words, screen, missing, remarks }: Opened): Writing {
  const { draft } = screen
  return { draft, lang: desk.lang, languages: draft.languages ?? ['nl'], words, missing, remarks }
}

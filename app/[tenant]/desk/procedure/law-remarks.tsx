import type { IconName } from '@/app/_ui/icon'
import { Icon } from '@/app/_ui/icon'
import type { Remark, RemarkLevel } from '@/lib/core/procedure/law-check'
import type { DeskLang } from '@/lib/core/shared/language'
import { sayRemark } from '@/lib/words/procedure/say-remark'
import { saySource } from '@/lib/words/procedure/say-source'
import { procedureWords } from './procedure-words'

const glyphs: Record<RemarkLevel, IconName | null> = {
  breach: 'cross',
  strain: 'warn',
  stricter: null,
  fits: 'check',
  'no-number': null,
}

const edges: Record<RemarkLevel, string> = {
  breach: 'border-l-4 border-double border-danger',
  strain: 'border-l-2 border-dashed border-warning',
  stricter: 'border-l-2 border-rule-firm',
  fits: 'border-l-2 border-rule-firm',
  'no-number': 'border-l-2 border-rule',
}

const inks: Record<RemarkLevel, string> = {
  breach: 'text-danger',
  strain: 'text-warning',
  stricter: '',
  fits: '',
  'no-number': '',
}

/** What the law says in the margin: how it stands, in words, and where that comes from and how sure it is. */
export function LawRemark({ remark, lang }: { remark: Remark; lang: DeskLang }) {
  const glyph = glyphs[remark.level]
  return (
    <div className={`border-0 pl-3 text-meta ${edges[remark.level]}`}>
      <b className={`flex items-center gap-1.5 text-[0.875rem] ${inks[remark.level]}`}>
        {glyph ? <Icon name={glyph} /> : null}
        {levelSaid(remark, lang)}
      </b>
      <p>{sayRemark(remark, lang)}</p>
      <p className="text-meta text-muted">{saySource(remark.source, lang)}</p>
    </div>
  )
}

/** What nobody has read in a law is never said to agree with it: then it is in line with practice. */
export function levelSaid({ level, source }: Pick<Remark, 'level' | 'source'>, lang: DeskLang): string {
  const words = procedureWords(lang)
  return level === 'fits' && source?.confidence !== 'read' ? words.fitsUsual : words.levels[level]
}

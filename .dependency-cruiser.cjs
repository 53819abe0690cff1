// Who may import whom. Run: depcruise src
const swc = require('@swc/core')

// dependency-cruiser 17 does not know TypeScript 7, and its other parser, swc, is never told that a file
// holds JSX.
const { parseFileSync } = swc
swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('.tsx') })

const layer = name => `^src/${name}/`

/** A layer imports its own files, what is listed, and of packages those named; nothing else. */
const only = (name, comment, { layers = [], packages = [], files = [] }) => ({
  name: `${name}-imports`,
  comment,
  severity: 'error',
  from: { path: layer(name) },
  to: {
    pathNot: [layer(name), ...layers.map(layer), ...files, ...packages.map(name => `node_modules/(@types/)?${name}`)],
  },
})

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one concept, or a third is missing.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphan-imports',
      comment: 'What cannot be resolved breaks the build later and less clearly.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^/src/' },
    },
    {
      name: 'katex-at-build-time',
      comment:
        'Formulas are typeset when the site is built: the reader’s browser runs no KaTeX. Its CSS is the page’s.',
      severity: 'error',
      from: { pathNot: layer('build') },
      to: { path: 'node_modules/katex/', pathNot: 'katex\\.css$' },
    },
    {
      name: 'build-stays-in-the-build',
      comment: 'What runs in Vite never reaches the browser.',
      severity: 'error',
      from: { path: '^src/', pathNot: layer('build') },
      to: { path: layer('build') },
    },
    {
      name: 'figures-stand-alone',
      comment: 'Each figure can be shown alone, so none imports another; what two share belongs to a layer below.',
      severity: 'error',
      from: { path: '^src/figures/([^/]+)/' },
      to: { path: '^src/figures/', pathNot: '^src/figures/$1/' },
    },
    only('math', 'Pure numbers: readable and testable without React, D3 or a browser.', {}),
    only('language', 'Words and number formats know nothing of what they name.', { packages: ['react/'] }),
    only('state', 'Parameters, stores and addresses work without a picture; React only hands them round.', {
      packages: ['zustand/', 'react/'],
      layers: ['math', 'language'],
    }),
    only('plot', 'Boxes, marks and following: a picture follows the state of a figure, and knows no figure.', {
      layers: ['language', 'math', 'state'],
      packages: ['react/', 'd3[/-]'],
    }),
    only('formula', 'A formula shows numbers of a state; it knows no figure.', {
      layers: ['math', 'state', 'language'],
      packages: ['react/'],
    }),
    only('sound', 'What is heard is made of a figure’s table: it knows neither figure nor picture.', {
      layers: ['state'],
    }),
    only('kit', 'What every figure has around its picture is made without knowing any figure.', {
      layers: ['state', 'language', 'plot', 'formula', 'math', 'takeaway', 'sound'],
      packages: ['react/', 'zustand/'],
    }),
    only('takeaway', 'What is taken along is made of a figure’s state and of what the page shows of it.', {
      layers: ['state', 'language', 'kit'],
      packages: ['react/'],
    }),
    only('figures', 'A figure is made of the layers below, and never knows the page that it stands on.', {
      layers: ['math', 'plot', 'kit', 'state', 'formula', 'language'],
      packages: ['react/', 'd3[/-]'],
    }),
    only(
      'chapters',
      'Prose imports nothing; its facts are computed by the mathematics; the list of chapters needs the type of its words.',
      { layers: ['math'], files: ['^src/language/language\\.ts$'] },
    ),
    {
      name: 'site-on-the-server',
      comment: 'Pages are rendered when the site is built; in the browser they belong to nobody.',
      severity: 'error',
      from: { path: '^src/', pathNot: [layer('site'), layer('build')] },
      to: { path: layer('site') },
    },
    only(
      'site',
      'A page is made of the prose and of what its script shares with it; it sees figures through islands.',
      {
        layers: ['client', 'chapters', 'formula', 'language', 'state'],
        files: [
          '^src/takeaway/citation\\.ts$',
          '^src/figures/registry\\.ts$',
          '^src/figures/[^/]+/[^/]+\\.formula\\.mdx$',
          // What stands in drawers is loaded before a figure is rendered.
          '^src/kit/later\\.ts$',
        ],
        packages: ['react/', 'react-dom/', 'mdx/'],
      },
    ),
    only(
      'client',
      'What runs in the browser besides the figures: islands, links, small functions; a figure’s second stand, the dock.',
      {
        layers: ['state', 'formula', 'language'],
        files: [
          '^src/figures/registry\\.ts$',
          '^src/kit/docked-panel\\.tsx$',
          '^src/kit/served\\.ts$',
          '^src/kit/later\\.ts$',
        ],
        packages: ['react/', 'react-dom/', 'katex/dist/katex\\.css$'],
      },
    ),
    {
      name: 'build-layers',
      comment: 'The build reads models, words and the list of pages; pictures it only sees rendered.',
      severity: 'error',
      from: { path: layer('build') },
      to: {
        path: '^src/',
        pathNot: [
          ...['build', 'math', 'state', 'language'].map(layer),
          '^src/chapters/chapters\\.ts$',
          '^src/client/paper\\.ts$',
          '^src/site/(server\\.tsx|pages\\.ts|chapter-path\\.ts|site\\.ts|models\\.ts|facts\\.ts)$',
        ],
      },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.css$' },
    extraExtensionsToScan: ['.mdx'],
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mdx', '.js', '.mjs', '.cjs', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
}

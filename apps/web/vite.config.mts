import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const agentOrigin = 'http://127.0.0.1:3000';

interface ModuleGraph {
  getModuleInfo(id: string): { isEntry: boolean; importers: string[]; code: string | null } | null;
}

/** The module of one icon, by its file's name. */
const ICON = /lucide-react\/dist\/esm\/icons\/([\w-]+)\.mjs$/;

/** Names the chunk of every module that the entry reaches without a dynamic import. */
function firstLoad(id: string, graph: ModuleGraph): string | null {
  const icon = ICON.exec(id)?.[1];
  return icon === undefined ? reachedFirst(id, graph, new Set()) : iconChunk(id, icon, graph);
}

/**
 * All icons come through one module that names each of them, so what imports that module says nothing: an icon is needed first
 * where a module of the first page writes its name. The others are one chunk that comes with the first part that is fetched later.
 */
function iconChunk(id: string, icon: string, graph: ModuleGraph): string {
  const module = graph.getModuleInfo(id);
  const aliases = /aliases: \[([^\]]*)\]/.exec(module?.code ?? '')?.[1]?.match(/[\w-]+/g) ?? [];
  const name = new RegExp(`\\b(${[icon, ...aliases].map(toPascalCase).join('|')})\\b`);
  const barrels = module?.importers ?? [];
  const users = barrels.flatMap((barrel) => graph.getModuleInfo(barrel)?.importers ?? []);
  const isFirst = users
    .filter((user) => !user.includes('/lucide-react/') && name.test(graph.getModuleInfo(user)?.code ?? ''))
    .some((user) => reachedFirst(user, graph, new Set()) !== null);
  return isFirst ? 'main' : 'icons';
}

function toPascalCase(file: string): string {
  return file.replace(/(?:^|-)(\w)/g, (_dash, letter: string) => letter.toUpperCase());
}

function reachedFirst(id: string, graph: ModuleGraph, seen: Set<string>): string | null {
  const info = graph.getModuleInfo(id);
  if (info === null || seen.has(id)) {
    return null;
  }
  seen.add(id);
  const isReached = info.isEntry || info.importers.some((importer) => reachedFirst(importer, graph, seen) !== null);
  return isReached ? 'main' : null;
}

export default defineConfig({
  root: fromHere('.'),
  base: '/',
  plugins: [react(), tailwindcss()],
  // The agent app replaces every occurrence by a fresh nonce each time it serves index.html.
  html: { cspNonce: '__CSP_NONCE__' },
  resolve: {
    alias: {
      '@genklang/contract': fromHere('../../libs/contract/src/index.ts'),
      '@genklang/domain': fromHere('../../libs/domain/src/index.ts'),
    },
  },
  build: {
    outDir: fromHere('../../dist/apps/web'),
    emptyOutDir: true,
    assetsDir: 'assets',
    // Fonts stay files: the content security policy has no `data:` for fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      // What the first page needs is one file, also what later pages need as well: in pieces it packs a good deal worse.
      output: {
        codeSplitting: {
          groups: [{ name: firstLoad, debugName: 'first load', includeDependenciesRecursively: false }],
        },
      },
      // The contract's request classes carry decorators, which would keep the validator in the bundle; the console
      // needs only its types, constants and pure functions, and of the rules only those that it names.
      treeshake: { moduleSideEffects: [{ test: /libs\/(contract|domain)\/src\//, sideEffects: false }] },
    },
  },
  server: {
    port: 5173,
    proxy: {
      '/api': { target: agentOrigin, changeOrigin: false },
      '/ws': { target: agentOrigin, ws: true, changeOrigin: false },
    },
  },
});

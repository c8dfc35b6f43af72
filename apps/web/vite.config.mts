import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const agentOrigin = 'http://127.0.0.1:3000';

interface ModuleGraph {
  getModuleInfo(id: string): { isEntry: boolean; importers: string[] } | null;
}

/** Names the chunk of every module that the entry reaches without a dynamic import. */
function firstLoad(id: string, graph: ModuleGraph, seen = new Set<string>()): string | null {
  const info = graph.getModuleInfo(id);
  if (info === null || seen.has(id)) {
    return null;
  }
  seen.add(id);
  const isReached = info.isEntry || info.importers.some((importer) => firstLoad(importer, graph, seen) !== null);
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
      output: { codeSplitting: { groups: [{ name: firstLoad, debugName: 'first load' }] } },
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

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

const service = z.object({
  image: z.string(),
  command: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.string()).optional(),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).optional(),
  deploy: z.object({ replicas: z.number() }).optional(),
  networks: z.array(z.string()),
  ports: z.array(z.string()).optional(),
  volumes: z.array(z.string()).optional(),
  healthcheck: z.object({ test: z.array(z.string()).min(2) }),
});
const composition = z.object({
  services: z.record(z.string(), service),
  volumes: z.record(z.string(), z.unknown()),
  networks: z.record(z.string(), z.object({ internal: z.boolean() }).nullable()),
});

const text = read('docker/compose.yaml');
const compose = composition.parse(parse(text, { merge: true }));
const serviceNames = Object.keys(compose.services);

function serviceOf(name: string): z.infer<typeof service> {
  const found = compose.services[name];
  if (!found) throw new Error(`compose.yaml has no service ${name}`);
  return found;
}

/** Instructions of the Dockerfile in order, with continued lines joined. */
const instructions = read('docker/Dockerfile')
  .replaceAll('\\\n', ' ')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  .map((line) => {
    const [word = '', ...rest] = line.trim().split(/\s+/);
    return { word: word.toUpperCase(), rest: rest.join(' ') };
  });
const having = (word: string) => instructions.filter((each) => each.word === word).map(({ rest }) => rest);

describe('compose.yaml', () => {
  test('has all that production is made of', () => {
    expect(serviceNames.sort()).toEqual(['api', 'postgres', 'proxy', 'redis', 'worker']);
    expect(serviceOf('postgres').image).toBe('postgres:18');
    expect(serviceOf('redis').image).toBe('redis:8');
    expect(serviceOf('api').deploy?.replicas).toBe(2);
    expect(serviceOf('api').environment?.ROLE).toBe('api');
    expect(serviceOf('worker').environment?.ROLE).toBe('worker');
  });

  test.each(serviceNames)('%s says whether it is well, and names a version', (name) => {
    expect(serviceOf(name).healthcheck.test[0]).toBe('CMD');
    expect(serviceOf(name).image).toMatch(/^[a-z]+:.+/);
    expect(serviceOf(name).image).not.toMatch(/:latest$/);
  });

  test('nothing starts before what it needs', () => {
    for (const name of ['api', 'worker']) {
      expect(serviceOf(name).depends_on).toEqual({
        postgres: { condition: 'service_healthy' },
        redis: { condition: 'service_healthy' },
      });
    }
    expect(serviceOf('proxy').depends_on).toEqual({ api: { condition: 'service_healthy' } });
  });

  test('every setting the product gets is one that it reads', () => {
    const known = read('apps/api/src/platform/config/config.ts');
    const given = [serviceOf('api'), serviceOf('worker')].flatMap((each) =>
      Object.keys(each.environment ?? {}),
    );
    for (const name of given) expect(known).toContain(`  ${name}: `);
  });

  test('holds no secret, and does not start without the one it needs', () => {
    const settings = serviceNames.flatMap((name) => Object.entries(serviceOf(name).environment ?? {}));
    for (const [name, value] of settings) {
      if (/PASSWORD|SECRET|TOKEN|KEY/.test(name)) expect(value).toMatch(/^\$\{[A-Z_]+:\?[^}]+\}$/);
      const password = /\/\/[^/:@]+:(.+)@/.exec(value)?.[1];
      if (password !== undefined) expect(password).toMatch(/^\$\{[A-Z_]+:\?[^}]+\}$/);
    }
    expect(settings.map(([name]) => name)).toContain('POSTGRES_PASSWORD');
    expect(read('.dockerignore').split('\n')).toEqual(
      expect.arrayContaining(['.env', 'docker/.env', '.git']),
    );
  });

  test('only the proxy can be reached from outside', () => {
    expect(serviceNames.filter((name) => serviceOf(name).ports !== undefined)).toEqual(['proxy']);
    expect(compose.networks.inside).toEqual({ internal: true });
    for (const name of ['postgres', 'redis']) expect(serviceOf(name).networks).toEqual(['inside']);
  });

  test('every volume that is used is declared, and every file that is mounted is there', () => {
    for (const mount of serviceNames.flatMap((name) => serviceOf(name).volumes ?? [])) {
      const source = mount.split(':')[0] ?? '';
      if (source.startsWith('.')) expect(existsSync(path.join(root, 'docker', source))).toBe(true);
      else expect(Object.keys(compose.volumes)).toContain(source);
    }
  });

  test('Redis keeps jobs when its memory runs short', () => {
    expect(serviceOf('redis').command?.join(' ')).toContain('--maxmemory-policy noeviction');
  });
});

describe('Dockerfile', () => {
  test('is built by the commands that the scripts run, and by no other', () => {
    const [install, build, ...more] = having('RUN');
    expect(more).toEqual([]);
    expect(build).toBe('node scripts/build.mjs');
    const list = /const args = \[([^\]]+)\]/.exec(read('scripts/prepare.mjs'))?.[1] ?? '';
    const flags = [...list.matchAll(/'([^']+)'/g)].map((match) => match[1]);
    expect(install).toBe(['npm', ...flags].join(' '));
  });

  test('copies what is there or what the build makes', () => {
    const made = /^\/app\/(node_modules|(apps|libs)\/[a-z]+\/dist)$/;
    for (const copy of having('COPY')) {
      const sources = copy
        .split(' ')
        .filter((part) => !part.startsWith('--'))
        .slice(0, -1);
      for (const source of sources) {
        if (made.test(source)) continue;
        expect([source, existsSync(path.join(root, source.replace(/^\/app\//, '')))]).toEqual([source, true]);
      }
    }
  });

  test('brings every package of the workspace, so that npm finds them all', () => {
    const copied = having('COPY').join('\n');
    for (const project of ['apps/api', 'apps/web', 'libs/domain', 'libs/ui']) {
      expect(copied).toContain(`${project}/package.json ${project}/`);
    }
  });

  test('runs the built program without rights, on the oldest Node that is supported, and says whether it is well', () => {
    expect(having('USER')).toEqual(['node']);
    expect(having('FROM').map((image) => image.split(' ')[0])).toEqual([
      'node:20-bookworm-slim',
      'node:20-bookworm-slim',
    ]);
    expect(having('CMD')).toEqual(['["node", "apps/api/dist/main.js"]']);
    expect(existsSync(path.join(root, 'apps/api/src/main.ts'))).toBe(true);
    expect(having('HEALTHCHECK')[0]).toContain('/health');
  });
});

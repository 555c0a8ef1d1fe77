// How the browser tests run. `cargo xtask test` serves the site twice and names the addresses in BASE_URL, for nearly all
// tests, and MOUNTED_URL, where it lies under a path.
import { defineConfig } from '@playwright/test';
import { CHROMIUM } from './chromium.mjs';

export default defineConfig({
  testDir: 'tests',
  outputDir: 'results',
  reporter: 'list',
  workers: 2,
  fullyParallel: true,
  // A busy machine loses a browser now and then. The runner names every test that needed its second try: those are faults
  // to mend, but no reason to stop somebody else's change.
  retries: 1,
  forbidOnly: true,
  use: {
    baseURL: process.env.BASE_URL ?? 'http://127.0.0.1:8080/',
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    launchOptions: CHROMIUM,
  },
});

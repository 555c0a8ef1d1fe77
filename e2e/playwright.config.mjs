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
  // A test that passes at the second try hides a fault.
  retries: 0,
  forbidOnly: true,
  use: {
    baseURL: process.env.BASE_URL ?? 'http://127.0.0.1:8080/',
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    launchOptions: CHROMIUM,
  },
});

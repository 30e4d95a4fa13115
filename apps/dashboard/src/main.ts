import { PiniaColada } from '@pinia/colada';
import { createPinia } from 'pinia';
import { createApp } from 'vue';
import App from './App.vue';
import { apiKey, pageApi } from './api.ts';
import './main.css';
import { noteFirstQuestions } from './first-asked.ts';
import { fetchPage, makeRouter } from './router.ts';
import { useClock } from './stores/clock.ts';

const app = createApp(App);
app.provide(apiKey, pageApi());
app.use(createPinia());
app.use(PiniaColada, { queryOptions: { staleTime: 60_000 } });
useClock().start(() => Date.now());
const router = makeRouter();
// What the address shows is fetched while the service is still asked who we are.
fetchPage(router);
noteFirstQuestions(router);
app.use(router);
app.mount('#app');

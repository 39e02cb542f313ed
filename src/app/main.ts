/**
 * Starts the page: session, theme and the one component that holds all others.
 */
import { mount } from 'svelte';
import './app.css';
import App from './App.svelte';
import { startSession } from './start.ts';

const target = document.getElementById('app');
if (target === null) throw new RangeError('The page has no element with the id "app".');
const session = startSession();
// Reading the program and building the page are two tasks, so that neither keeps a reader waiting for both.
setTimeout(() => mount(App, { target, props: { session } }));

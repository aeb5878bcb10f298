import type { Route } from '../http/route.ts';
import { createSignUpRoute } from './create-sign-up.route.ts';
import { receiveStripeEventRoute } from './receive-stripe-event.route.ts';
import { sendSignUpForm, showSignUp, showSignUpAbandoned, showSignUpDone } from './sign-up-pages.route.ts';

export const billingRoutes: readonly Route[] = [
  createSignUpRoute,
  receiveStripeEventRoute,
  showSignUp,
  sendSignUpForm,
  showSignUpDone,
  showSignUpAbandoned,
];

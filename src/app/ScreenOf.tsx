import type { ComponentType, ReactNode } from 'react';
import type { Card } from '../domain/card/card.ts';
import { formatRoute, type Route } from '../routing/route.ts';
import { HomeScreen } from '../screens/home/HomeScreen.tsx';
import { useCard } from '../store/cards.ts';
import { MissingScreen } from './MissingScreen.tsx';
import { LazyCardList, SCREENS } from './screens.tsx';

type LoadedRoute = Exclude<Route, { screen: 'home' | 'missing' }>;

// The table holds each screen to what its own route says; which one that is, the compiler cannot follow.
type AnyScreen = ComponentType<LoadedRoute | { readonly card: Card }>;

/** The screen of a route. A screen is made anew for each address. */
export function ScreenOf({ route }: { readonly route: Route }): ReactNode {
  const key = formatRoute(route);
  if (route.screen === 'home') return <HomeScreen key={key} CardList={LazyCardList} />;
  if (route.screen === 'missing') return <MissingScreen key={key} what="page" />;
  if ('card' in route) return <CardScreenOf key={key} route={route} />;
  const Screen = SCREENS[route.screen] as AnyScreen;
  return <Screen key={key} {...route} />;
}

function CardScreenOf({
  route,
}: {
  readonly route: Extract<LoadedRoute, { card: string }>;
}): ReactNode {
  const card = useCard(route.card);
  const Screen = SCREENS[route.screen] as AnyScreen;
  return card ? <Screen {...route} card={card} /> : <MissingScreen what="card" />;
}

// What the staff of the city post, by the API.

/** A line along national route 207 near the station, inside the city. */
export const ROUTE_207 = [
  [130.1012, 33.1046],
  [130.1046, 33.1062],
  [130.1081, 33.1079],
];

/** A moment so many seconds from now. */
export function inSeconds(seconds) {
  return new Date(Date.now() + seconds * 1000).toISOString();
}

/** Posts and changes by the API with a token; every answer that is no success fails the test. */
export class Staff {
  constructor(origin, token) {
    this.origin = origin;
    this.token = token;
  }

  async ask(method, path, body, version) {
    const headers = { authorization: `Bearer ${this.token}`, "content-type": "application/json" };
    if (version !== undefined) headers["if-match"] = `"v${version}"`;
    const answer = await fetch(this.origin + path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`expected ${method} ${path} to succeed, found ${answer.status}: ${text}`);
    return JSON.parse(text);
  }

  /** Closes a road; gives its feature. */
  close(more = {}) {
    const geometry = { type: "LineString", coordinates: ROUTE_207 };
    const closure = { road_name: "国道207号", geometry, restriction: "full_closure", cause: "flooding", ...more };
    return this.ask("POST", "/api/v1/closures", closure);
  }

  /** Changes, confirms or lifts a closure as it is now. */
  change({ id, properties }, more) {
    return this.ask("PATCH", `/api/v1/closures/${id}`, more, properties.version);
  }

  confirm({ id, properties }, more = {}) {
    return this.ask("POST", `/api/v1/closures/${id}/confirm`, more, properties.version);
  }

  lift({ id, properties }) {
    return this.ask("POST", `/api/v1/closures/${id}/lift`, {}, properties.version);
  }

  /** Prepares an order and issues it; gives the order. */
  async order(more = {}) {
    const order = { kind: "evacuation_order", hazard: "flood", districts: ["nogomi"], reason: "river_rising", ...more };
    const prepared = await this.ask("POST", "/api/v1/evacuation", order);
    return this.ask("POST", `/api/v1/evacuation/${prepared.id}/issue`, {}, prepared.version);
  }

  /** Lifts an order; no other one remains. */
  liftOrder({ id, version }) {
    return this.ask("POST", `/api/v1/evacuation/${id}/lift`, { remaining_level: null }, version);
  }

  /** Opens a shelter for a hazard. */
  open(facility, more = {}) {
    return this.ask("PUT", `/api/v1/shelters/${facility}/state`, { state: "open", open_for: ["flood"], crowding: "space", ...more });
  }

  /** Says of a shelter of which nothing was posted that it is closed. */
  shut(facility, more = {}) {
    return this.ask("PUT", `/api/v1/shelters/${facility}/state`, { state: "closed", ...more });
  }

  /** Says that what is posted is complete. */
  complete(of = "all", more = {}) {
    return this.ask("POST", "/api/v1/confirmations", { of, ...more });
  }
}

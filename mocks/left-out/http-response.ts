/** Takes the place of MSW's `HttpResponse`, which the platform can do by now. */
const HttpResponse = Response;

export { HttpResponse as t };

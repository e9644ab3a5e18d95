/** True in the demo build, which brings its own backend; false in `build:live`, where none of it exists. */
declare const __DEMO__: boolean;

package org.tidewaiter.engine.screening.retrieval;

/** Is told what a search finds. */
@FunctionalInterface
public interface Found {

    /**
     * A rendering of the query and one of a listed name stand in the relation. Every such pair is told once.
     *
     * @param entity whose name it is, as given to the builder
     * @param name which of its names, as given to the builder
     * @param asked place of the rendering in the query
     * @param listed place of the rendering in the listed name
     */
    void name(int entity, int name, int asked, int listed);
}

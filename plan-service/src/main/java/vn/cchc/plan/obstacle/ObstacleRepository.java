package vn.cchc.plan.obstacle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Obstacles by id. */
@ApplicationScoped
class ObstacleRepository implements PanacheRepositoryBase<Obstacle, UUID> {}

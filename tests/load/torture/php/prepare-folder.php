<?php
/**
 * Writes what the endpoint needs into the buffer folder, as after each change of the settings.
 */

use Footfall\Ingest\Delivery;

return Delivery::check();

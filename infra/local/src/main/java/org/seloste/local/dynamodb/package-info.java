/**
 * The template's tables in DynamoDBLocal or behind another endpoint, what may go wrong on the way
 * there, and items that expire by the simulated clock.
 */
@NullMarked
package org.seloste.local.dynamodb;

import org.jspecify.annotations.NullMarked;
